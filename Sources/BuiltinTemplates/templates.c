int drafter_placeholder(void){return 0;}
