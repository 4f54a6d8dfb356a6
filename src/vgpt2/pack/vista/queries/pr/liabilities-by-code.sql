/*
title: Employer liabilities of a pay period by code
grain: one liability code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - What are the employer taxes and burden for the period?
  - Payroll liabilities by code
  - burden this week
  - Total of each liability code with its description in a pay period.
  - what does payroll cost us on top of wages
  - What employer-paid taxes and contributions arose in the June 29 period, by kind?
  - The cash planner must fund deposits after the June 29 run, so total each employer contribution with its name, the wages it applied to and any override counted.
  - ER taxes 6/29
  - number, name, wages subject, amount owed
  - er liab tots by cd pd end 6/29, futa suta wc
  - Apart from wages, which taxes and insurances does the firm itself owe for that pay period, and how much?
*/
SELECT PRDT.EDLCode, PRDL.Description, SUM(PRDT.SubjectAmt) AS SubjectAmt,
    SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Liability
FROM PRDT WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRDT.PRCo = PRDL.PRCo
    AND PRDT.EDLCode = PRDL.DLCode
WHERE PRDT.PRCo = @PRCo
    AND PRDT.PREndDate = @PREndDate
    AND PRDT.EDLType = 'L'
GROUP BY PRDT.EDLCode, PRDL.Description
ORDER BY PRDT.EDLCode
