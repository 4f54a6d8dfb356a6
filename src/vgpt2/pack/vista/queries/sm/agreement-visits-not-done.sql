/*
title: Agreement visits of a period whose work is not complete
grain: one visit of an agreement service
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which contract visits of the first half year have we not finished?
  - Maintenance visits by date with agreement, service, site city, work order and scope still open
  - missed pm visits
  - what pms r we behind on
  - Customers on a plan are calling about skipped inspections. Show the visits due through June that nobody closed.
  - Visit dates between two dates for which an order exists and the scope is not complete.
  - scheduled contract inspections from January through June whose work is still unfinished
  - Hospital's facility manager complains to our owner that inspections were skipped, so which planned visits of the half year were never closed, at which building, and who leads them?
  - PMs behind, first half
  - by planned day, contract, what's to be done, the building by name and town, the order and scope, and the lead mechanic
  - agrmt PMs 1/1-6/30, scope not compl, tech
  - Under upkeep plans we promised to come by on certain days. For which of those days is the job not done?
*/
SELECT SMAgreementServiceDate.ServiceDate, SMAgreementServiceDate.Agreement, SMAgreementServiceDate.Revision,
    SMAgreementService.Description AS ServiceDescription, SMAgreementService.ServiceSite,
    SMServiceSite.Description AS SiteName, SMServiceSite.City, SMAgreementServiceDate.WorkOrder,
    SMAgreementServiceDate.Scope, SMWorkOrder.LeadTechnician
FROM SMAgreementServiceDate WITH (NOLOCK)
JOIN SMAgreementService WITH (NOLOCK)
    ON SMAgreementServiceDate.SMCo = SMAgreementService.SMCo
    AND SMAgreementServiceDate.Agreement = SMAgreementService.Agreement
    AND SMAgreementServiceDate.Revision = SMAgreementService.Revision
    AND SMAgreementServiceDate.Service = SMAgreementService.Service
JOIN SMServiceSite WITH (NOLOCK)
    ON SMAgreementService.SMCo = SMServiceSite.SMCo
    AND SMAgreementService.ServiceSite = SMServiceSite.ServiceSite
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMAgreementServiceDate.SMCo = SMWorkOrder.SMCo
    AND SMAgreementServiceDate.WorkOrder = SMWorkOrder.WorkOrder
JOIN SMWorkOrderScope WITH (NOLOCK)
    ON SMAgreementServiceDate.SMCo = SMWorkOrderScope.SMCo
    AND SMAgreementServiceDate.WorkOrder = SMWorkOrderScope.WorkOrder
    AND SMAgreementServiceDate.Scope = SMWorkOrderScope.Scope
WHERE SMAgreementServiceDate.SMCo = @SMCo
    AND SMAgreementServiceDate.ServiceDate BETWEEN @BeginDate AND @EndDate
    AND SMWorkOrderScope.IsComplete = 'N'
ORDER BY SMAgreementServiceDate.ServiceDate, SMAgreementServiceDate.Agreement, SMAgreementServiceDate.Service
