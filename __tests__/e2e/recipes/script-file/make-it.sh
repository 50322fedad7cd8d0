mkdir -p $PREFIX/share
echo "$FLAVOUR" > $PREFIX/share/flavour
echo "$QUOTED" | sed "s|$SRC_DIR|SRC_DIR|" > $PREFIX/share/quoted
pwd | sed "s|$SRC_DIR|SRC_DIR|" > $PREFIX/share/where
