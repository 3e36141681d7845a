/** Korean family names as news texts write them; a given name of two halves follows. */
export const KOREAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
	(
		'Ahn An Bae Baek Ban Byun Cha Chang Cho Choe Choi Chon Choo Chun Chung Go Gu Gong Ha Ham Han Heo Hong Huh Hwang Im Jang Jeon Jeong ' +
		'Ji Jin Jo Joo Ju Jung Kang Kim Ko Koo Ku Kwak Kwon Lee Lim Ma Min Moon Na Nam No Noh Oh Paik Park Pyo Rhee Ri Roh Ryu Seo Shim ' +
		'Shin Sim Sin Sohn Son Song Suh Sung Uhm Wang Woo Yang Yeo Yeom Yi Yim Yoo Yoon Yu Yun'
	).split(' '),
);
