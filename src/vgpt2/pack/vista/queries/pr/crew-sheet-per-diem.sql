/*
title: Per diem and other earnings that crews entered by job
grain: one job, employee and earnings code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much per diem did the foremen put on their sheets, and for whom?
  - Earnings other than hours on crew sheets by job, employee and pay code, total over all phases, between two dates
  - crew per diem
  - travel and subsistance the gang claimed on the Highway 12 job
  - Is anybody getting meal money and mileage every day of May?
  - field extras by man
  - Sum of the non-hourly values on foremen's daily reports with the name of the pay item
  - What subsistence, mileage or meal sums were reported by field gangs, per project and man?
  - The GC reimburses living-away costs on the pipeline; for March through May add up whatever foremen noted besides hours, by project, full name and pay item.
  - field-entered per diem totals
  - project and its name, person's full name, pay item's name, total over all cost codes
  - PD n travel $ off crew shts by job/guy, not hrs
  - Besides hours, foremen write down daily allowances for food or lodging; how much for each worker on each project?
*/
SELECT PRRH.JCCo, PRRH.Job, JCJM.Description AS JobName, PRRO.Employee, PREHName.FullName, PRRO.EarnCode,
    PREC.Description AS EarningsName,
    SUM(COALESCE(PRRO.Phase1Value, 0) + COALESCE(PRRO.Phase2Value, 0) + COALESCE(PRRO.Phase3Value, 0)
        + COALESCE(PRRO.Phase4Value, 0) + COALESCE(PRRO.Phase5Value, 0) + COALESCE(PRRO.Phase6Value, 0)
        + COALESCE(PRRO.Phase7Value, 0) + COALESCE(PRRO.Phase8Value, 0)) AS Total
FROM PRRO WITH (NOLOCK)
JOIN PRRH WITH (NOLOCK)
    ON PRRO.PRCo = PRRH.PRCo
    AND PRRO.Crew = PRRH.Crew
    AND PRRO.PostDate = PRRH.PostDate
    AND PRRO.SheetNum = PRRH.SheetNum
JOIN JCJM WITH (NOLOCK)
    ON PRRH.JCCo = JCJM.JCCo
    AND PRRH.Job = JCJM.Job
JOIN PREC WITH (NOLOCK)
    ON PRRO.PRCo = PREC.PRCo
    AND PRRO.EarnCode = PREC.EarnCode
JOIN PREHName WITH (NOLOCK)
    ON PRRO.PRCo = PREHName.PRCo
    AND PRRO.Employee = PREHName.Employee
WHERE PRRO.PRCo = @PRCo
    AND PRRO.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRRH.JCCo, PRRH.Job, JCJM.Description, PRRO.Employee, PREHName.FullName, PRRO.EarnCode, PREC.Description
ORDER BY PRRH.JCCo, PRRH.Job, PREHName.FullName, PRRO.EarnCode
