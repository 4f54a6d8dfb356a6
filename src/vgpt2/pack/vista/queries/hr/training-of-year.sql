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
  - Classes employees attended from January to June, and what each one cost
  - A widow's lawyer claims her husband was never taught trench safety, so pull every class taken by anybody in 2023 with day and hours
  - classes the crew took ytd
  - Day by day, who sat in which class, its code and title, how long, and the price
  - who took what crs in 2024 - emp, dt, hrs, $
  - Which lessons did each of our workers go to this year?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRET.TrainCode, HRET.Description, HRET.Date, HRET.Hours, HRET.Cost
FROM HRET WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRET.HRCo = HRRM.HRCo
    AND HRET.HRRef = HRRM.HRRef
WHERE HRET.HRCo = @HRCo
    AND HRET.Date BETWEEN @BeginDate AND @EndDate
ORDER BY HRET.Date, HRRM.LastName, HRRM.FirstName
