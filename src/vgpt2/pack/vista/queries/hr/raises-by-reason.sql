/*
title: Raises between two dates by reason
grain: one reason of a person's raise
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much of this year's raises was merit and how much was cost of living?
  - Salary changes between two dates with person, old and new salary, and each reason code with its percentage
  - raise reasons
  - why did everyones pay jump in january
  - Board asks for a break-down of increases granted in 2024 into promotion, merit and the rest.
  - raises, why
  - What justification was entered for Paula's increase?
  - Why did employees get pay increases in 2024, and what percentage for each cause?
  - 'A pay discrimination suit makes us explain adjustments from January to June: who, from what to what, and what percent was merit, promotion or cost of living'
  - increases and what for
  - Date of the increase, employee and title, amount before and after, each cause and its percent, in date order
  - pay chgs 2024 w/ rsn cd n pct per emp
  - When people's pay went up this year, what explanation was written down for it?
*/
SELECT HRSH.EffectiveDate, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRSH.Type, HRSH.OldSalary, HRSH.NewSalary,
    HRSP.ReasonCode, HRSP.PctIncrease
FROM HRSP WITH (NOLOCK)
JOIN HRSH WITH (NOLOCK)
    ON HRSP.HRCo = HRSH.HRCo
    AND HRSP.HRRef = HRSH.HRRef
    AND HRSP.EffectiveDate = HRSH.EffectiveDate
JOIN HRRM WITH (NOLOCK)
    ON HRSP.HRCo = HRRM.HRCo
    AND HRSP.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRSP.HRCo = @HRCo
    AND HRSP.EffectiveDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRSP.EffectiveDate, HRRM.LastName, HRRM.FirstName, HRSP.ReasonSeq
