/**
 * Parts of which common passwords are made, Chinese ones among them (from the lists that were published after breaches
 * of Chinese sites): pinyin of love and luck, names of sites and of offices, keyboard paths. A password that is such
 * parts with little else is refused.
 */
export const COMMON_STEMS: readonly string[] = [
  ...['woaini1314', 'woaini520', 'woaini', 'woaiwojia', 'woaizhongguo', 'wodemima', 'wobuzhidao', 'iloveyou'],
  ...['5201314', '1314520', '7758521', '147258369', '123456789', '1234567890', '12345678', '987654321', '123123'],
  ...['zhongguo', 'zhonghua', 'renmin', 'zhengfu', 'guanliyuan', 'xitong', 'chengzhenhua', 'shidian', 'bangongshi'],
  ...['mima', 'denglu', 'zhanghao', 'yonghu', 'nihao', 'dajiahao', 'gongxifacai', 'wansui', 'shengrikuaile'],
  ...['caonima', 'tianxia', 'longzhimeng', 'wangluo', 'taobao', 'baidu', 'tencent', 'weixin', 'alibaba', 'jingdong'],
  ...['password', 'passw0rd', 'passwort', 'welcome', 'administrator', 'admin', 'letmein', 'changeme', 'default'],
  ...['qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', '1qaz2wsx', '1q2w3e4r5t', '1q2w3e4r', 'qazwsxedc'],
  ...['abc123', 'a123456', 'abcd1234', 'abcdefg', 'aa123456', 'asd123', 'qwe123', 'zxc123', 'test', 'temporary'],
  ...['monkey', 'dragon', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'computer', 'internet'],
  ...['urbanpilot', 'urbanisation', 'urbanization', 'government', 'secret', 'master', 'root', 'guest', 'login'],
  ...['我爱你', '密码', '中国', '你好', '生日快乐', '管理员', '人民政府', '新型城镇化'],
];

/** Whole passwords of twelve and more characters that are common though they are not made of the parts above. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  ...[
    '1qaz2wsx3edc',
    '1qaz2wsx3edc4rfv',
    '1q2w3e4r5t6y',
    'q1w2e3r4t5y6',
    'qazwsxedcrfv',
    '123qweasdzxc',
    'qweasdzxc123',
  ],
  ...['123456abcdef', 'abcdef123456', 'a1b2c3d4e5f6', 'abc123456789', 'a12345678910', 'zaq12wsxcde3', 'zaq1xsw2cde3'],
  ...['correcthorsebatterystaple', 'trustno1trustno1', 'whatever123456', 'liverpoolfc1', 'manchesterunited'],
  ...[
    'chuangqianmingyueguang',
    'mingyuejishiyou',
    'tiantianxiangshang',
    'haohaoxuexi',
    'haohaoxuexitiantianxiangshang',
  ],
  ...[
    'meiyoumima',
    'meiyoumima123',
    'woshiyigehaoren',
    'nishiwodeyan',
    'zhangsan12345',
    'lisi123456789',
    'wangwu123456',
  ],
  ...['床前明月光疑是地上霜', '好好学习天天向上', '为人民服务为人民服务'],
]);
