int jars(void);
