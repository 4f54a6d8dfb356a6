/*
title: Visitors noted in the daily logs of a project
grain: one visitor of a day
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who came to visit the site, and when?
  - Visitor lines of daily logs between two dates with firm, arrival, departure and remarks
  - site visitors
  - Log date, visitor, firm name, time in, time out, text
  - was the building inspector ever out at 1001- in june like he says he was
  - OSHA stopped by on the 12th, who else was on the premises that day from outside?
  - Guest book of the trailer, Halverson Engineers especially
  - Guests noted on 22-4410 in June with company and hours in and out
  - After the theft on May 9, police ask who outside our crews came by that week; show names the site reports list, company, arrival, departure and remarks.
  - who dropped by the site, june
  - Guests by day and hour with name, company, came at, left at, remark
  - vistors logged in dailys 1001- 6/1-6/30 time in/out
  - Which strangers stopped by this building, for whom do they work, and how long did they stay?
*/
SELECT PMDD.LogDate, PMDD.DailyLog, PMDD.Visitor, PMFM.FirmName, PMDD.ArriveTime, PMDD.DepartTime, PMDD.Description
FROM PMDD WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMDD.VendorGroup = PMFM.VendorGroup
    AND PMDD.FirmNumber = PMFM.FirmNumber
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDD.Visitor IS NOT NULL
ORDER BY PMDD.LogDate, PMDD.ArriveTime, PMDD.Visitor
