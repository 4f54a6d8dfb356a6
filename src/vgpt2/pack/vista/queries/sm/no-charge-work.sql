/*
title: Work given away free by customer and technician
grain: one customer and technician
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much work did we not charge for in 2024, for whom, and who did it?
  - No-charge lines by customer and technician with number of orders, cost and the price that was waived
  - freebies
  - Dave keeps marking stuff N/C for Hilltop Dental, what did that cost us
  - Every no-charge line costs margin. Rank customers and techs by waived revenue for 2024.
  - Goodwill, in dollars.
  - Customer name, tech name, orders, our cost, price not billed, between two dates.
  - free service in 2024, per client and mechanic, and what we'd have billed
  - The owner suspects that Dave is too generous with Hilltop, so who got work without charge during the year, from which mechanic, what did it cost, and how much was forgone?
  - N/C work, who gave it away
  - largest forgone sum on top, customer number and name, mechanic with full name, how many tickets, entries, our expense, and the price we let go
  - n/c lns by cust + tech YTD, $ waived
  - Sometimes our repair people don't charge the customer. Who does that, for whom, and what does it cost us?
*/
SELECT SMWorkOrder.Customer, ARCM.Name AS CustomerName, SMWorkCompleted.Technician, SMTechnicianInfo.FullName,
    COUNT(DISTINCT SMWorkCompleted.WorkOrder) AS WorkOrders, COUNT(*) AS Entries,
    SUM(SMWorkCompleted.ActualCost) AS Cost, SUM(SMWorkCompleted.PriceTotal) AS PriceWaived
FROM SMWorkCompleted WITH (NOLOCK)
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
    AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkCompleted.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkCompleted.Technician = SMTechnicianInfo.Technician
WHERE SMWorkCompleted.SMCo = @SMCo
    AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    AND SMWorkCompleted.NoCharge = 'Y'
GROUP BY SMWorkOrder.Customer, ARCM.Name, SMWorkCompleted.Technician, SMTechnicianInfo.FullName
ORDER BY PriceWaived DESC, SMWorkOrder.Customer, SMWorkCompleted.Technician
