/*
title: Labor hours and labor price of each technician in two date ranges with the change of hours in percent
grain: one technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
  PriorBegin: {type: bDate, example: 2023-04-01}
  PriorEnd: {type: bDate, example: 2023-06-30}
asks:
  - Who among the technicians worked more and who less than in the same quarter last year?
  - Technician, name, hours now, hours then, change in percent, labor price now and then for two ranges of dates
  - tech hours then, now
  - is Ruben slowing down or just on vacaton more, compair his hrs with last spring
  - Second quarter 2024 against second quarter 2023, hours on calls man by man.
  - Ahead of the reviews in July I would like something objective next to each name, namely the hours that each of the men put on calls from April to June and what they had in the same months a year ago, with the percentage up or down, because the talk in the shop about who carries whom is getting loud.
  - Whose stopwatch ran longer than twelve months back?
  - each mechanic's ticket time this spring versus a year ago, percent up or down
  - Reviews are in July and Ruben will bring his union rep, so compare April to June 2024 with those months of 2023 for everyone, time on tickets and price of it.
  - this spring vs last, techs
  - most time now on top, full name, time in this quarter, time in that of last year, percent, then price now and price back then
  - tech labr hrs Q2 24 vs Q2 23, % chg
  - Do our repair people put in more hours than twelve months ago, or fewer? One by one please.
*/
SELECT SMWorkCompleted.Technician, SMTechnicianInfo.FullName,
    SUM(CASE WHEN SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
        THEN SMWorkCompleted.CostQuantity ELSE 0 END) AS Hours,
    SUM(CASE WHEN SMWorkCompleted.Date BETWEEN @PriorBegin AND @PriorEnd
        THEN SMWorkCompleted.CostQuantity ELSE 0 END) AS PriorHours,
    100.0 * (SUM(CASE WHEN SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
            THEN SMWorkCompleted.CostQuantity ELSE 0 END)
        / NULLIF(SUM(CASE WHEN SMWorkCompleted.Date BETWEEN @PriorBegin AND @PriorEnd
            THEN SMWorkCompleted.CostQuantity ELSE 0 END), 0) - 1) AS ChangePercent,
    SUM(CASE WHEN SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
        THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS Price,
    SUM(CASE WHEN SMWorkCompleted.Date BETWEEN @PriorBegin AND @PriorEnd
        THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS PriorPrice
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkCompleted.Technician = SMTechnicianInfo.Technician
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 2
    AND (SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
        OR SMWorkCompleted.Date BETWEEN @PriorBegin AND @PriorEnd)
GROUP BY SMWorkCompleted.Technician, SMTechnicianInfo.FullName
ORDER BY Hours DESC, SMWorkCompleted.Technician
