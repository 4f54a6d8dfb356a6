/*
title: Wages and burden worked up to a day and paid after it, by department
grain: one payroll department
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - What payroll accrual should I book for month end?
  - Hours, wages and liabilities of timecards dated up to a day whose payment is dated later or does not exist yet, by payroll department
  - accrued payroll
  - need wages 6/24 thru 6/30 that get paid july 5, w burden
  - Our auditors say the June accrual of $72,000 looks thin; rebuild it from the time itself.
  - unpaid labor at cutoff
  - Sweat already spent that the bank hasn't seen
  - Compute June 30 accrued labor with taxes and fringes, per department.
  - 'Our auditors call the June accrual of 72,000 thin; rebuild it: work dated June 1 to 30 whose check is dated after June 30 or isn''t cut, by department, wages and employer contributions.'
  - EOM labor accrual w/ burden
  - 'largest accrual first: department and its name, people, hours, wages, employer contributions, both together'
  - accrd wgs + er taxes thru 6/30 pd in july by dept
  - At month end we owe people for work not yet paid; how much is that with company taxes, department by department?
*/
WITH Burden AS (
    SELECT PRTL.PRCo, PRTL.PRGroup, PRTL.PREndDate, PRTL.Employee, PRTL.PaySeq, PRTL.PostSeq, SUM(PRTL.Amt) AS Amount
    FROM PRTL WITH (NOLOCK)
    WHERE PRTL.PRCo = @PRCo
        AND PRTL.PREndDate >= @BeginDate
    GROUP BY PRTL.PRCo, PRTL.PRGroup, PRTL.PREndDate, PRTL.Employee, PRTL.PaySeq, PRTL.PostSeq
)
SELECT PRTH.PRDept, PRDP.Description AS DepartmentName, COUNT(DISTINCT PRTH.Employee) AS People,
    SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages, SUM(COALESCE(Burden.Amount, 0)) AS Burden,
    SUM(PRTH.Amt + COALESCE(Burden.Amount, 0)) AS Accrual
FROM PRTH WITH (NOLOCK)
LEFT JOIN PRSQ WITH (NOLOCK)
    ON PRTH.PRCo = PRSQ.PRCo
    AND PRTH.PRGroup = PRSQ.PRGroup
    AND PRTH.PREndDate = PRSQ.PREndDate
    AND PRTH.Employee = PRSQ.Employee
    AND PRTH.PaySeq = PRSQ.PaySeq
LEFT JOIN PRDP WITH (NOLOCK)
    ON PRTH.PRCo = PRDP.PRCo
    AND PRTH.PRDept = PRDP.PRDept
LEFT JOIN Burden
    ON PRTH.PRCo = Burden.PRCo
    AND PRTH.PRGroup = Burden.PRGroup
    AND PRTH.PREndDate = Burden.PREndDate
    AND PRTH.Employee = Burden.Employee
    AND PRTH.PaySeq = Burden.PaySeq
    AND PRTH.PostSeq = Burden.PostSeq
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @AsOf
    AND (PRSQ.PaidDate IS NULL OR PRSQ.PaidDate > @AsOf)
GROUP BY PRTH.PRDept, PRDP.Description
ORDER BY Accrual DESC, PRTH.PRDept
