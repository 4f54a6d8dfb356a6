/*
title: State income tax withheld in a quarter by state with employees, subject wages and the tax of each of its three months
grain: one state
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - State withholding returns for the second quarter, one line a state with the three months apart.
  - State, name, our account number there, people, wages subject, tax month one, two, three, quarter total
  - state withholding by quarter
  - "I file quarterly in six states, each on its own site, and each asks how many people, the wages subject and the tax by month, so if I had a table with those columns by state, with our id number in front, I'd be done before lunch for once; the quarter is April to June."
  - state incom tax witheld per month q2, all sates
  - What did we keep from our crews for each treasury outside Washington?
  - Oregon came to 41,870 in Q1, what's it for April, May and June?
  - For each state give second-quarter income tax by month, subject wages and people.
  - 'State returns are due July 31; for April to June one line per state: name, our account number, number of employees, taxable pay, tax for the three months and altogether.'
  - SIT Q2, all states
  - by jurisdiction spelled out, our registration there, heads, taxable wages, April, May, June, sum
  - st w/h q2 by mo per state + subj wgs
  - How much wage tax did we hold back for each state in that quarter, month by month, and from how many workers?
*/
SELECT PRSI.State, HQST.Name, PRSI.TaxID, PRDL.Description AS TaxCode, COUNT(DISTINCT PREA.Employee) AS Employees,
    SUM(PREA.SubjectAmt) AS SubjectWages,
    SUM(CASE WHEN PREA.Mth = @BeginMth THEN PREA.Amount ELSE 0 END) AS FirstMonth,
    SUM(CASE WHEN PREA.Mth > @BeginMth AND PREA.Mth < @EndMth THEN PREA.Amount ELSE 0 END) AS SecondMonth,
    SUM(CASE WHEN PREA.Mth = @EndMth THEN PREA.Amount ELSE 0 END) AS ThirdMonth, SUM(PREA.Amount) AS Quarter
FROM PRSI WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRSI.PRCo = PRDL.PRCo
    AND PRSI.TaxDedn = PRDL.DLCode
JOIN PREA WITH (NOLOCK)
    ON PRSI.PRCo = PREA.PRCo
    AND PRSI.TaxDedn = PREA.EDLCode
LEFT JOIN HQST WITH (NOLOCK)
    ON PRSI.State = HQST.State
    AND HQST.Country = 'US'
WHERE PRSI.PRCo = @PRCo
    AND PREA.EDLType = 'D'
    AND PREA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY PRSI.State, HQST.Name, PRSI.TaxID, PRDL.Description
ORDER BY PRSI.State
