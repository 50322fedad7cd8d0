import os

assert os.environ["WORD"] == "house"
