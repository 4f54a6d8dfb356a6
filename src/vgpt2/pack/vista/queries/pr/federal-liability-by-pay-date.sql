/*
title: Federal income tax withheld and other federal deductions and liabilities of payroll payments between two dates by date paid
grain: one payment date
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Daily tax liability for Schedule B of the quarterly federal return.
  - Payment date, employees paid, income tax, social security and medicare of both sides as set up for the federal form, total, per date
  - Schedule B liability
  - "We are a semiweekly depositor and Schedule B wants the liability on the day people were paid, not by month, so please add for each pay day of the quarter the income tax and the other codes that are on the federal set-up, the employer's part too, overrides counted where somebody made one."
  - fed tax liablity per paydate for 941 scedule b
  - What did we owe to Washington on each day that checks went out?
  - The May 17 pay day should come to 96,310.55, does it?
  - For each payday of the second quarter, what did we owe the IRS?
  - An IRS penalty notice says our deposits were late; I need income tax and other federal amounts due for every day wages were paid from April through June, plus headcount.
  - Sched B numbers, Q2
  - payday, number of people, income tax, other federal amounts, all together, in date order
  - fed tax liab per pay dt 4/1-6/30 941 sch b
  - On what days did we pay wages that quarter, and how much tax did the government have coming for each?
*/
SELECT PRSQ.PaidDate, COUNT(DISTINCT PRDT.Employee) AS Employees,
    SUM(CASE WHEN PRDT.EDLCode = PRFI.TaxDedn
        THEN CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END ELSE 0 END) AS IncomeTax,
    SUM(CASE WHEN PRDT.EDLCode <> PRFI.TaxDedn
        THEN CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END ELSE 0 END) AS OtherFederal,
    SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Total
FROM PRSQ WITH (NOLOCK)
JOIN PRDT WITH (NOLOCK)
    ON PRSQ.PRCo = PRDT.PRCo
    AND PRSQ.PRGroup = PRDT.PRGroup
    AND PRSQ.PREndDate = PRDT.PREndDate
    AND PRSQ.Employee = PRDT.Employee
    AND PRSQ.PaySeq = PRDT.PaySeq
JOIN PRFI WITH (NOLOCK)
    ON PRDT.PRCo = PRFI.PRCo
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PaidDate BETWEEN @BeginDate AND @EndDate
    AND PRDT.EDLType IN ('D', 'L')
    AND PRDT.EDLCode IN (PRFI.TaxDedn, PRFI.MiscFedDL1, PRFI.MiscFedDL2, PRFI.MiscFedDL3, PRFI.MiscFedDL4,
        PRFI.MiscFedDL5)
GROUP BY PRSQ.PaidDate
ORDER BY PRSQ.PaidDate
