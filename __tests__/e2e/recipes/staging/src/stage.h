const char *place(void);
