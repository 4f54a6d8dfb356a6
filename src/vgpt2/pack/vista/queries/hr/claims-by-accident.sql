/*
title: Claims by accident with cost and amount paid
grain: one accident
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did each accident cost us in claims?
  - Accident claims with cost, deductible and paid
  - claim costs
  - Accidents between two dates with the number of claims, cost, deductible and amount paid.
  - how much r these accidents costing
  - Total claimed, deductible and paid for every incident of 2024
  - Renewal with the comp carrier is on december 1; for each incident between january and october how many claims, what they come to, our deductible, what has been paid
  - what each wreck ran us
  - Incident, its day and place, number of claims, cost, deductible, paid so far, dearest first
  - clms per acc YTD cost/ded/pd
  - How much money has every single mishap at work cost through insurance?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.Location, COUNT(*) AS Claims, SUM(HRAC.Cost) AS Cost,
    SUM(HRAC.Deductible) AS Deductible, SUM(HRAC.PaidAmt) AS Paid
FROM HRAT WITH (NOLOCK)
JOIN HRAC WITH (NOLOCK)
    ON HRAT.HRCo = HRAC.HRCo
    AND HRAT.Accident = HRAC.Accident
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAT.Accident, HRAT.AccidentDate, HRAT.Location
ORDER BY Cost DESC, HRAT.Accident
