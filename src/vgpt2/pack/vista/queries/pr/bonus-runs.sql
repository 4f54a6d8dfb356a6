/*
title: Bonus runs with number of people, gross and net
grain: one payment sequence of a pay period
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What have we paid out in bonus checks this year, run by run?
  - Payment sequences marked as bonus between two period ends with group, description, people, earnings, deductions and net
  - bonus payouts
  - xmas bonus 12/20 total gross + head count pls
  - How did the December run compare with the $85,000 that the owners approved?
  - bonus runs by date
  - Extra checks outside the normal week and what they cost
  - How many received extra-pay checks in 2024 and what was the total, for each run?
  - At the owners' meeting on profit sharing I want every special bonus payroll since January with headcount, gross, withholdings and take-home, group by group.
  - bonus payrolls YTD totals
  - period end, group and its name, sequence and its label, people, gross, withheld, take-home, in date order
  - bonus chk runs 2024 hd cnt gross n net
  - Apart from usual paydays, when did we hand out special reward payments, to how many, and how much was it before and after tax?
*/
SELECT PRPS.PRGroup, PRGR.Description AS GroupName, PRPS.PREndDate, PRPS.PaySeq, PRPS.Description,
    COUNT(DISTINCT PRSQ.Employee) AS People, SUM(PRSQ.Earnings) AS Earnings, SUM(PRSQ.Dedns) AS Deductions,
    SUM(PRSQ.Earnings - PRSQ.Dedns) AS NetPay
FROM PRPS WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRPS.PRCo = PRGR.PRCo
    AND PRPS.PRGroup = PRGR.PRGroup
JOIN PRSQ WITH (NOLOCK)
    ON PRPS.PRCo = PRSQ.PRCo
    AND PRPS.PRGroup = PRSQ.PRGroup
    AND PRPS.PREndDate = PRSQ.PREndDate
    AND PRPS.PaySeq = PRSQ.PaySeq
WHERE PRPS.PRCo = @PRCo
    AND PRPS.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRPS.Bonus = 'Y'
GROUP BY PRPS.PRGroup, PRGR.Description, PRPS.PREndDate, PRPS.PaySeq, PRPS.Description
ORDER BY PRPS.PREndDate, PRPS.PRGroup, PRPS.PaySeq
