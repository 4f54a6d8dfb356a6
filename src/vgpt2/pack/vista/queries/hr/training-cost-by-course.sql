/*
title: Training hours and cost by course between two dates
grain: one training code
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did training cost us by course?
  - Hours and cost of training by code with description
  - training spend
  - Number of people, hours and cost by training code between two dates.
  - how much are we spending on classes
  - Dollars and classroom time for each kind of class in 2024
  - 'For the apprenticeship grant we report what was taught from July to December: per class its name, how many attended, hours sat and what we paid'
  - class spend by type
  - Class code and name, number of attendees, total hours and total dollars, most expensive first
  - trng $ n hrs by crs code q3, how many guys in each
  - Which lessons for our workers cost the most, and how many persons took them?
*/
SELECT HRET.TrainCode, HRCM.Description, COUNT(DISTINCT HRET.HRRef) AS People, SUM(HRET.Hours) AS Hours,
    SUM(HRET.Cost) AS Cost
FROM HRET WITH (NOLOCK)
JOIN HRCM WITH (NOLOCK)
    ON HRET.HRCo = HRCM.HRCo
    AND HRET.Type = HRCM.Type
    AND HRET.TrainCode = HRCM.Code
WHERE HRET.HRCo = @HRCo
    AND HRET.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRET.TrainCode, HRCM.Description
ORDER BY Cost DESC, HRET.TrainCode
