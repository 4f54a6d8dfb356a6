/*
title: Calls at a site within days of the call before
grain: one service work order
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  Days: {type: int, example: 30}
asks:
  - How many of our calls were callbacks to a site where we had just been?
  - Work orders requested within 30 days of the previous one at the same site, with customer, previous order, its lead technician and days between
  - callbacks 30 days
  - weve been out to Riverside Mall 4 times in march for the same unit, who went first
  - "Quality talk with the technicians: repeat visits in 2024 and whose job came back."
  - Where did we not fix it the first time?
  - Order, date, site name, earlier order and date, lag in days, earlier lead by name.
  - repeat requests at the same building inside thirty days during 2024, plus the earlier mechanic
  - The service manager holds quality reviews in January, and needs every order that followed another at that location within a month, with the earlier order, its lead's name and the gap.
  - repeat visits inside 30 days
  - by day of the request, order and problem, customer by name, building by name, then the one before with its day, the days between and who led it
  - CBs under 30 days same site YTD, prior lead tech
  - How frequently did a customer need us again soon after we'd been there, and who had been there the first time?
*/
WITH Calls AS (
    SELECT SMWorkOrder.SMCo, SMWorkOrder.WorkOrder, SMWorkOrder.CustGroup, SMWorkOrder.Customer,
        SMWorkOrder.ServiceSite, SMWorkOrder.Description, SMWorkOrder.RequestedDate,
        LAG(SMWorkOrder.WorkOrder) OVER (PARTITION BY SMWorkOrder.SMCo, SMWorkOrder.ServiceSite
            ORDER BY SMWorkOrder.RequestedDate, SMWorkOrder.WorkOrder) AS PreviousOrder,
        LAG(SMWorkOrder.RequestedDate) OVER (PARTITION BY SMWorkOrder.SMCo, SMWorkOrder.ServiceSite
            ORDER BY SMWorkOrder.RequestedDate, SMWorkOrder.WorkOrder) AS PreviousDate,
        LAG(SMWorkOrder.LeadTechnician) OVER (PARTITION BY SMWorkOrder.SMCo, SMWorkOrder.ServiceSite
            ORDER BY SMWorkOrder.RequestedDate, SMWorkOrder.WorkOrder) AS PreviousLead
    FROM SMWorkOrder WITH (NOLOCK)
    WHERE SMWorkOrder.SMCo = @SMCo
        AND SMWorkOrder.WOStatus <> 2
)
SELECT Calls.WorkOrder, Calls.RequestedDate, Calls.Description, Calls.Customer, ARCM.Name AS CustomerName,
    SMServiceSite.Description AS SiteName, Calls.PreviousOrder, Calls.PreviousDate,
    DATEDIFF(day, Calls.PreviousDate, Calls.RequestedDate) AS DaysBetween, Calls.PreviousLead,
    SMTechnicianInfo.FullName AS PreviousLeadName
FROM Calls
JOIN SMServiceSite WITH (NOLOCK)
    ON Calls.SMCo = SMServiceSite.SMCo
    AND Calls.ServiceSite = SMServiceSite.ServiceSite
JOIN ARCM WITH (NOLOCK)
    ON Calls.CustGroup = ARCM.CustGroup
    AND Calls.Customer = ARCM.Customer
LEFT JOIN SMTechnicianInfo WITH (NOLOCK)
    ON Calls.SMCo = SMTechnicianInfo.SMCo
    AND Calls.PreviousLead = SMTechnicianInfo.Technician
WHERE Calls.RequestedDate BETWEEN @BeginDate AND @EndDate
    AND DATEDIFF(day, Calls.PreviousDate, Calls.RequestedDate) <= @Days
ORDER BY Calls.RequestedDate, Calls.WorkOrder
