/*
title: Training bought from vendors by course
grain: one vendor and training code
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which outside trainers do we use, and what have we spent with each?
  - People, hours and cost of training by vendor and course between two dates, with vendor and course names
  - training vendors
  - how much r we giving that crane school per guy
  - I am renegotiating with Safety First; total hours and dollars since January, please.
  - outside training $
  - Schools and consultants behind our courses, by money
  - Which schools taught our employees in 2024, which classes, and how much did they charge?
  - Purchasing consolidates safety instructors and wants, per provider and class since January 1, how many of our employees they taught, the hours and the bill
  - class $ per outside school
  - Provider's name and class name, attendees, hours, dollars, priciest combination on top
  - outside trng ytd by vndr n course, ppl/hrs/$
  - From what companies do we buy lessons for our staff, and what has each lesson cost altogether?
*/
SELECT HRET.VendorGroup, HRET.Vendor, APVM.Name, HRET.TrainCode, HRCM.Description AS CourseName,
    COUNT(DISTINCT HRET.HRRef) AS People, SUM(HRET.Hours) AS Hours, SUM(HRET.Cost) AS Cost
FROM HRET WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HRET.VendorGroup = APVM.VendorGroup
    AND HRET.Vendor = APVM.Vendor
JOIN HRCM WITH (NOLOCK)
    ON HRET.HRCo = HRCM.HRCo
    AND HRET.Type = HRCM.Type
    AND HRET.TrainCode = HRCM.Code
WHERE HRET.HRCo = @HRCo
    AND HRET.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRET.VendorGroup, HRET.Vendor, APVM.Name, HRET.TrainCode, HRCM.Description
ORDER BY Cost DESC, HRET.Vendor, HRET.TrainCode
