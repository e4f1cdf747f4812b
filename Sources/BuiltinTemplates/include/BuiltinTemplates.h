int drafter_placeholder(void);
