fn main() {
    println!("oxide");
}
