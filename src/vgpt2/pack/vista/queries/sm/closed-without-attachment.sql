/*
title: Closed service work orders requested between two dates without an attached document, with customer, lead technician and price of the work
grain: one work order
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - For which closed orders do we have no signed ticket scanned in?
  - Closed orders of a period without any document attached, with customer, site, lead technician and price of the work
  - closed, no paperwork
  - who didnt turn in there signed tickets in june
  - Order 20288 for Halvorsen Bakery is disputed and I find no scan - how many more are like that in June?
  - Twice this month a customer refused to pay because we could not show a signature, and both times the order was closed and nothing was attached to it, so let me have all the finished orders from June where there is not one piece of paper in the system, by the man who led the work, and how many dollars hang on each.
  - Finished business that we could not prove if asked.
  - June service tickets shut without any scan, per lead mechanic with their dollar amount
  - Halvorsen disputes our invoice and the attorney asks for the signed slip, so which orders requested in June were shut without a file, whose were they, and how many dollars?
  - no signed slip, June orders
  - grouped by lead mechanic with full name, dearest on top, order and day, customer by name, the location and the price of the work
  - clsd WOs june no attchmt, by lead tech + $
  - For which finished repairs has nobody uploaded a piece of paper, and which repair person was in charge?
*/
WITH Work AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder, SUM(SMWorkCompleted.PriceTotal) AS Price
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.WorkOrder
)
SELECT SMWorkOrder.WorkOrder, SMWorkOrder.RequestedDate, SMWorkOrder.Customer, ARCM.Name AS CustomerName,
    SMWorkOrder.ServiceSite, SMWorkOrder.LeadTechnician, SMTechnicianInfo.FullName, Work.Price
FROM SMWorkOrder WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON SMWorkOrder.CustGroup = ARCM.CustGroup
    AND SMWorkOrder.Customer = ARCM.Customer
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMTechnicianInfo.SMCo
    AND SMWorkOrder.LeadTechnician = SMTechnicianInfo.Technician
LEFT JOIN Work
    ON SMWorkOrder.SMCo = Work.SMCo
    AND SMWorkOrder.WorkOrder = Work.WorkOrder
WHERE SMWorkOrder.SMCo = @SMCo
    AND SMWorkOrder.WOStatus = 1
    AND SMWorkOrder.RequestedDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = SMWorkOrder.SMCo
            AND HQAT.UniqueAttchID = SMWorkOrder.UniqueAttchID
    )
ORDER BY SMWorkOrder.LeadTechnician, Work.Price DESC, SMWorkOrder.WorkOrder
