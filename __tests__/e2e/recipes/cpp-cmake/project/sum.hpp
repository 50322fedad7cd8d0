int sum(int count, char **numbers);
