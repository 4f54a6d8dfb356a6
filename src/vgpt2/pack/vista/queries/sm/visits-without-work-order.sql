/*
title: Agreement visits of a period for which no work order was made, with customer, site and service
grain: one service date of an active agreement
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which maintenance visits promised for this month has nobody turned into a work order yet?
  - Service dates of active agreements without work order, with agreement, service, customer name, site and address
  - visits not created
  - wich agreements due in june dont have a call made yet, dispach is asleep
  - Riverside Towers paid for a visit on June 12 and there is no order in sight.
  - The routine that makes the calls from the contracts is run by hand, and when Sandra was on vacation it was evidently not run for a week or two, so I would like a list of what has been promised by contract in the period and was never put on the board, complete with where it is, so that we can squeeze it in.
  - Promised upkeep that has not even got a number.
  - June dates under running maintenance contracts with no ticket opened for them
  - Riverside Towers threatens to end its contract, so before the owner calls them find all June visits promised under live contracts that never became a ticket, with building and town.
  - PMs due, nobody cut a ticket
  - by promised day, client's name, contract with its title, the routine, building by name and its town, if no ticket exists
  - agrmt svc dates june w/o WO, actv revs
  - Which regular visits did customers pay for, while nobody here has opened a job for it?
*/
SELECT SMAgreementServiceDate.ServiceDate, SMAgreementServiceDate.Agreement, SMAgreementServiceDate.Revision,
    SMAgreementExtended.Description AS AgreementName, SMAgreementService.Description AS ServiceName,
    SMAgreementExtended.Customer, ARCM.Name AS CustomerName, SMAgreementService.ServiceSite,
    SMServiceSite.Description AS SiteName, SMServiceSite.City
FROM SMAgreementServiceDate WITH (NOLOCK)
JOIN SMAgreementExtended WITH (NOLOCK)
    ON SMAgreementServiceDate.SMCo = SMAgreementExtended.SMCo
    AND SMAgreementServiceDate.Agreement = SMAgreementExtended.Agreement
    AND SMAgreementServiceDate.Revision = SMAgreementExtended.Revision
JOIN SMAgreementService WITH (NOLOCK)
    ON SMAgreementServiceDate.SMCo = SMAgreementService.SMCo
    AND SMAgreementServiceDate.Agreement = SMAgreementService.Agreement
    AND SMAgreementServiceDate.Revision = SMAgreementService.Revision
    AND SMAgreementServiceDate.Service = SMAgreementService.Service
JOIN ARCM WITH (NOLOCK)
    ON SMAgreementExtended.CustGroup = ARCM.CustGroup
    AND SMAgreementExtended.Customer = ARCM.Customer
LEFT JOIN SMServiceSite WITH (NOLOCK)
    ON SMAgreementService.SMCo = SMServiceSite.SMCo
    AND SMAgreementService.ServiceSite = SMServiceSite.ServiceSite
WHERE SMAgreementServiceDate.SMCo = @SMCo
    AND SMAgreementServiceDate.WorkOrder IS NULL
    AND SMAgreementServiceDate.ServiceDate BETWEEN @BeginDate AND @EndDate
    AND SMAgreementExtended.RevisionStatus = 2
ORDER BY SMAgreementServiceDate.ServiceDate, ARCM.Name, SMAgreementServiceDate.Agreement
