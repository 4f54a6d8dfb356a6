/*
title: How arrears of deductions came about and were paid back
grain: one arrears or payback entry
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Walk me through what people fell behind on and what they have made up since.
  - Arrears and payback entries between two dates by person and code with the pay period they come from
  - arrears history
  - Okafor says he owes $212 on his health insurance, show how we got there
  - Which short weeks in March led to premiums that could not be collected?
  - behind on dedns, entry by entry
  - Amounts that we could not take because the check was too small, and when they came back
  - Follow each missed withholding and its later recovery from January to December.
  - Payroll got a grievance from Tran about double insurance in April; I need every event when something could not be withheld or was caught up, by person and code with the period behind it.
  - missed + caught up dedns, dated
  - 'alphabetically by full name: date, withholding''s name, amount missed, amount recovered, group, period end and check sequence'
  - arears trail jan thru jun, what wasnt takn n when we got it bak
  - Please tell me date by date when someone's pay could not cover what should be taken off, and when that was made up.
*/
SELECT PRArrears.Date, PRArrears.Employee, PREHName.FullName, PRArrears.DLCode, PRDL.Description, PRArrears.ArrearsAmt,
    PRArrears.PaybackAmt, PRArrears.PRGroup, PRArrears.PREndDate, PRArrears.PaySeq
FROM PRArrears WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRArrears.PRCo = PRDL.PRCo
    AND PRArrears.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRArrears.PRCo = PREHName.PRCo
    AND PRArrears.Employee = PREHName.Employee
WHERE PRArrears.PRCo = @PRCo
    AND PRArrears.Date BETWEEN @BeginDate AND @EndDate
ORDER BY PREHName.FullName, PRArrears.DLCode, PRArrears.Date, PRArrears.Seq
