/*
title: Actual burden of jobs against the rates of their liability templates
grain: one job and liability type
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Are the burden rates that we charge jobs close to what payroll really costs?
  - Wages, liabilities and liabilities in percent of wages by job and type of liability beside the rate in the job's template
  - real burden vs template
  - we load 8.5% comp on 1001-, what did it really run jan-jun
  - "Fringe recovery study 2024: by project, true percent and charged percent"
  - burden over/under
  - Do we fool ourselves with the add-ons to labor in our cost reports?
  - Do our standard labor add-on rates match the liabilities payroll truly incurred per project?
  - Before renewing the cost-plus contract, the owner's auditor tests our fringe percentage; show wages, real employer cost and its share of wages per project next to the percentage we set.
  - true fringe pct vs what we load
  - project and name, its template, sort of liability by name, wages, employer cost, true rate, method and rate in the template
  - liab tmplt rates vs actuals by job ytd, r we under recovring
  - We add a percentage to wages for taxes and insurance on every project; is that percentage near the truth?
*/
WITH Wage AS (
    SELECT PRTH.PRCo, PRTH.JCCo, PRTH.Job, SUM(PRTH.Amt) AS Wages
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.JCCo, PRTH.Job
),
Burden AS (
    SELECT PRTH.PRCo, PRTH.JCCo, PRTH.Job, PRDL.LiabType, SUM(PRTL.Amt) AS Amount
    FROM PRTH WITH (NOLOCK)
    JOIN PRTL WITH (NOLOCK)
        ON PRTH.PRCo = PRTL.PRCo
        AND PRTH.PRGroup = PRTL.PRGroup
        AND PRTH.PREndDate = PRTL.PREndDate
        AND PRTH.Employee = PRTL.Employee
        AND PRTH.PaySeq = PRTL.PaySeq
        AND PRTH.PostSeq = PRTL.PostSeq
    JOIN PRDL WITH (NOLOCK)
        ON PRTL.PRCo = PRDL.PRCo
        AND PRTL.LiabCode = PRDL.DLCode
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.JCCo, PRTH.Job, PRDL.LiabType
)
SELECT Burden.JCCo, Burden.Job, JCJM.Description AS JobName, JCJM.LiabTemplate, Burden.LiabType,
    HQLT.Description AS LiabilityName, Wage.Wages, Burden.Amount,
    Burden.Amount / NULLIF(Wage.Wages, 0) AS ActualRate, JCTL.CalcMethod, JCTL.LiabilityRate
FROM Burden
JOIN Wage
    ON Burden.PRCo = Wage.PRCo
    AND Burden.JCCo = Wage.JCCo
    AND Burden.Job = Wage.Job
JOIN JCJM WITH (NOLOCK)
    ON Burden.JCCo = JCJM.JCCo
    AND Burden.Job = JCJM.Job
JOIN HQLT WITH (NOLOCK)
    ON Burden.LiabType = HQLT.LiabType
LEFT JOIN JCTL WITH (NOLOCK)
    ON JCJM.JCCo = JCTL.JCCo
    AND JCJM.LiabTemplate = JCTL.LiabTemplate
    AND Burden.LiabType = JCTL.LiabType
ORDER BY Burden.JCCo, Burden.Job, Burden.LiabType
