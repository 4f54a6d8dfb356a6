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
