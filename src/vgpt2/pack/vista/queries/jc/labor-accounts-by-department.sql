/*
title: Labour accounts of departments by earnings type
grain: one department and earnings type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Into which accounts does overtime go for each job cost department while the job is open?
  - Labour account map by department and kind of pay, with the account name
  - Department, earnings type, open job account with description, closed job account
  - labor gl accts by dept
  - where does double time post for the pipe divsion
  - I am rewriting the chart; show me every account that wages on jobs hit, per division
  - Which departments still point regular pay at account 5000?
*/
SELECT JCDE.Department, JCDM.Description, JCDE.EarnType, HQET.Description AS EarningsType, JCDE.OpenLaborAcct,
    GLAC.Description AS OpenAccount, JCDE.ClosedLaborAcct
FROM JCDE WITH (NOLOCK)
JOIN JCDM WITH (NOLOCK)
    ON JCDE.JCCo = JCDM.JCCo
    AND JCDE.Department = JCDM.Department
JOIN HQET WITH (NOLOCK)
    ON JCDE.EarnType = HQET.EarnType
LEFT JOIN GLAC WITH (NOLOCK)
    ON JCDE.GLCo = GLAC.GLCo
    AND JCDE.OpenLaborAcct = GLAC.GLAcct
WHERE JCDE.JCCo = @JCCo
ORDER BY JCDE.Department, JCDE.EarnType
