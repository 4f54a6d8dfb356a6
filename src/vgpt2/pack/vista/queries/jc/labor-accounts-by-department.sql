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
  - Ledger codes where wages land for each division, per kind of pay
  - Controller is renumbering the chart for January, so set out for every division which code takes regular, overtime and double time on active work, and which one after closing
  - wage ledger map per division
  - Per division by name and per kind of pay by name, where wages post while a job is open, the code's title, and where after closing
  - open + clsd labor accts by JC dept & earn type
  - When we pay somebody for working on a project, in what place of the accounting books does each branch record normal pay and extra pay?
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
