/*
title: Cost and price of service work by technician
grain: one technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which technicians bring in the most margin?
  - Service profit by technician, using projected cost where no actual cost is in yet
  - margin per tech
  - Cost and chargeable price of work by technician between two dates, no-charge lines priced at zero.
  - whos makin us money out in the field
  - what every mechanic's 2024 work cost and what it could be charged for
  - The owner sets service bonuses next week, and wants for each mechanic the expense of the year's work, expected cost where none is final, and the price without freebies.
  - who earns us the most, techs
  - highest price on top, mechanic and last name, what the work cost and what we can charge, free entries counted as nothing
  - SM cost vs price by tech YTD, n/c at 0
  - Which of our repair people bring in the most money compared with what their work costs?
*/
SELECT vrvSMWorkOrderProfitReports.Technician, vrvSMWorkOrderProfitReports.LastName,
    SUM(vrvSMWorkOrderProfitReports.ActProjCost) AS Cost,
    SUM(CASE WHEN vrvSMWorkOrderProfitReports.NoCharge = 'Y' THEN 0
        ELSE vrvSMWorkOrderProfitReports.PriceTotal END) AS Price
FROM vrvSMWorkOrderProfitReports WITH (NOLOCK)
WHERE vrvSMWorkOrderProfitReports.SMCo = @SMCo
    AND vrvSMWorkOrderProfitReports.Date BETWEEN @BeginDate AND @EndDate
GROUP BY vrvSMWorkOrderProfitReports.Technician, vrvSMWorkOrderProfitReports.LastName
ORDER BY Price DESC, vrvSMWorkOrderProfitReports.Technician
