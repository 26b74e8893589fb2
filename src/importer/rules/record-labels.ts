/** Labels of the record that a government site shows above a document, as parts of regular expressions. */
export const RECORD_LABELS = {
  /** No line of a text begins with one of these. */
  sure: [
    '索\\s*引\\s*号|(?:主题|信息|体裁|组配)分类|公开(?:类别|主体|方式|范围|属性|时限)|有\\s*效\\s*性|文件状态',
    '主题词|关键词|(?:发文|制发|公开)(?:机关|机构|单位)|(?:成文|生成|公开)日\\s*期',
  ].join('|'),
  /** Labels that a text may have too. */
  ofTextToo: [
    '(?:公文|信息|文件)?(?:标\\s*题|名\\s*称)|(?:发文)?(?:字|文)\\s*号|发文字号|效力(?:状态|级别)?',
    '(?:实施|生效|废止|失效|发布)日\\s*期',
  ].join('|'),
};
