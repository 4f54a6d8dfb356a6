/*
title: Payroll burden of jobs by liability code
grain: one job and liability code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much labor burden landed on each job?
  - Timecard liabilities by job and liability code
  - burden by job
  - Employer liabilities computed on timecards by job and code between two work dates.
  - taxes and comp we paid per job
  - Total employer taxes and fringes charged to each project, kind by kind.
  - The joint-venture partner disputes what we charged for taxes and insurance on 22-4410; give me the real amounts from timecards dated January to June, per project and kind with its name.
  - FICA/WC dollars, project by project
  - project, liability number and its description, sum, in project order
  - fica futa wc $ by job btwn 1/1 n 6/30
  - What did payroll taxes, insurance and similar employer costs come to on every project in that period?
*/
SELECT PRTH.JCCo, PRTH.Job, PRTL.LiabCode, PRDL.Description, SUM(PRTL.Amt) AS Burden
FROM PRTL WITH (NOLOCK)
JOIN PRTH WITH (NOLOCK)
    ON PRTL.PRCo = PRTH.PRCo
    AND PRTL.PRGroup = PRTH.PRGroup
    AND PRTL.PREndDate = PRTH.PREndDate
    AND PRTL.Employee = PRTH.Employee
    AND PRTL.PaySeq = PRTH.PaySeq
    AND PRTL.PostSeq = PRTH.PostSeq
JOIN PRDL WITH (NOLOCK)
    ON PRTL.PRCo = PRDL.PRCo
    AND PRTL.LiabCode = PRDL.DLCode
WHERE PRTL.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.Job IS NOT NULL
GROUP BY PRTH.JCCo, PRTH.Job, PRTL.LiabCode, PRDL.Description
ORDER BY PRTH.JCCo, PRTH.Job, PRTL.LiabCode
