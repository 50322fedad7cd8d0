from rich_example import main

main()
