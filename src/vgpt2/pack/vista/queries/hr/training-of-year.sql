/*
title: Training between two dates by person
grain: one training of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What training did our people take this year?
  - Training log by employee
  - training history
  - Training courses with date, hours and cost by person between two dates.
  - who went to safety class
*/
SELECT HRRM.LastName, HRRM.FirstName, HRET.TrainCode, HRET.Description, HRET.Date, HRET.Hours, HRET.Cost
FROM HRET WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRET.HRCo = HRRM.HRCo
    AND HRET.HRRef = HRRM.HRRef
WHERE HRET.HRCo = @HRCo
    AND HRET.Date BETWEEN @BeginDate AND @EndDate
ORDER BY HRET.Date, HRRM.LastName, HRRM.FirstName
