/*
title: Insurance accumulations between two period ends figured at a rate other than the one on file
grain: one employee, pay period, state, insurance code and liability
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Where was workers comp charged at something else than our present rate?
  - Period, employee, state, insurance code, liability, rate used, rate on file, basis and amount
  - comp rate mismatches
  - The new rates were effective on June 1 and I loaded them on the 11th, hence the first week must have gone through at the old ones; the controller needs to know for whom and the amount of the correction so she can book it before the month is closed
  - wc premum at wrong rate for june
  - Insurance cost that would come out different if it were figured today
  - Is 5606 still at 1.94 for anybody after June 15?
  - In June, for whom was insurance accrued at something other than today's stored percentage?
  - 'New policy rates were loaded late, so the CFO wants the correction quantified: each person and pay period of June where the percentage applied differs from what is stored, with both and the amount.'
  - WC accrued at stale rates
  - period end, full name, state, class and its name, liability's name, percent applied, percent stored, wages it was on, amount
  - wcomp acrual rt <> curr rt, june pds, who
  - We pay accident insurance by percentage of wages; in which cases last month was the wrong percentage applied?
*/
SELECT PRIA.PREndDate, PRIA.Employee, PREHName.FullName, PRIA.State, PRIA.InsCode, PRIN.Description AS InsuranceName,
    PRIA.DLCode, PRDL.Description AS LiabilityName, PRIA.Rate, PRID.Rate AS RateOnFile, PRIA.CalcBasis, PRIA.Amt
FROM PRIA WITH (NOLOCK)
JOIN PRID WITH (NOLOCK)
    ON PRIA.PRCo = PRID.PRCo
    AND PRIA.State = PRID.State
    AND PRIA.InsCode = PRID.InsCode
    AND PRIA.DLCode = PRID.DLCode
JOIN PRIN WITH (NOLOCK)
    ON PRIA.PRCo = PRIN.PRCo
    AND PRIA.State = PRIN.State
    AND PRIA.InsCode = PRIN.InsCode
JOIN PRDL WITH (NOLOCK)
    ON PRIA.PRCo = PRDL.PRCo
    AND PRIA.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRIA.PRCo = PREHName.PRCo
    AND PRIA.Employee = PREHName.Employee
WHERE PRIA.PRCo = @PRCo
    AND PRIA.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRIA.Rate <> PRID.Rate
ORDER BY PRIA.PREndDate, PREHName.FullName, PRIA.State, PRIA.InsCode, PRIA.DLCode
