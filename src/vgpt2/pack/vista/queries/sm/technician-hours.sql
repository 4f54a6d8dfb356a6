/*
title: Labor hours and cost of technicians between two dates
grain: one technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many hours did each technician put in?
  - Service labor hours, cost and price by technician
  - tech hours
  - Labor lines of work completed by technician between two dates with quantity, cost and price.
  - which tech is workin the most
  - labor time per mechanic in 2024, its expense and what it sells for
  - Before wage talks with the union the manager wants total time on tickets for everyone from January through December, by full name, with the cost and the price.
  - who clocked the most, techs
  - longest hours on top, full name, time on tickets, what we spent on it and what clients are asked for it
  - labr hrs/cost/price by tch, SM YTD
  - How long did each of our repair people work on customers' machines this year?
*/
SELECT SMWorkCompleted.Technician, SMTechnicianInfo.FullName, SUM(SMWorkCompleted.CostQuantity) AS Hours,
    SUM(SMWorkCompleted.ActualCost) AS ActualCost, SUM(SMWorkCompleted.PriceTotal) AS PriceTotal
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkCompleted.Technician = SMTechnicianInfo.Technician
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Type = 2
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
GROUP BY SMWorkCompleted.Technician, SMTechnicianInfo.FullName
ORDER BY Hours DESC, SMWorkCompleted.Technician
