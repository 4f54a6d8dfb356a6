/*
title: Frequencies switched on for the pay periods of a year
grain: one frequency of a pay period
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - In which payrolls did the monthly deductions run?
  - Active frequencies by payroll group and period end with the frequency's name and whether the period is open
  - active frequencies
  - did somebody forget to turn on the monthly stuff for the last week of may
  - Why was the second pay of March the only one without insurance?
  - which deds ran when
  - Confirm that the once-a-year items were only on in week 1.
  - For every period of the year, which deduction cycles were turned on?
  - The insurance carrier was shorted in March and I suspect nobody activated the monthly cycle; show for each payroll group and period of 2024 which cycles ran, by name, and if it's still open.
  - monthly deds on, which weeks
  - payroll group's name, period end, open or closed, cycle and what it's called
  - actv freqs per PPE ytd, did mthly get turnd on in may
  - Some deductions come only once a month; in which pay runs were those scheduled to happen?
*/
SELECT PRAF.PRGroup, PRGR.Description AS GroupName, PRAF.PREndDate, PRPC.Status, PRAF.Frequency,
    HQFC.Description AS FrequencyName
FROM PRAF WITH (NOLOCK)
JOIN PRPC WITH (NOLOCK)
    ON PRAF.PRCo = PRPC.PRCo
    AND PRAF.PRGroup = PRPC.PRGroup
    AND PRAF.PREndDate = PRPC.PREndDate
JOIN PRGR WITH (NOLOCK)
    ON PRAF.PRCo = PRGR.PRCo
    AND PRAF.PRGroup = PRGR.PRGroup
JOIN HQFC WITH (NOLOCK)
    ON PRAF.Frequency = HQFC.Frequency
WHERE PRAF.PRCo = @PRCo
    AND PRAF.PREndDate BETWEEN @BeginDate AND @EndDate
ORDER BY PRAF.PRGroup, PRAF.PREndDate, PRAF.Frequency
