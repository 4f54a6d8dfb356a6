/*
title: Services of one agreement with site, call type and the dates and work orders of their visits
grain: one service and visit
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  Agreement: {type: varchar(15), example: M1042}
asks:
  - What visits does agreement M1042 have, and is there a work order for each?
  - Revision, service, site, call type, visit date, work order and scope under one maintenance contract
  - visits under M1042
  - did we allready do the fall visit for the contrct at Brookside Mall
  - Customer of M1042 says nobody came in October - show me every date we promised.
  - I have Mrs. Tolliver from the property manager on the other line and she swears that she pays us four times a year and sees us twice, so I need, for that one contract, all the dates that we owe them, what it was for, which building, and the number of the call we opened, or nothing if we never opened one.
  - Everything we owe them under that paper, date by date.
  - all dates owed under maintenance contract M1042 and the ticket opened for each
  - Mrs. Tolliver's lawyer claims we skipped half of the contract's visits, so for M1042 show every date, what it was for, the building, and the ticket, blank where there's none.
  - did we show up, contract M1042
  - by version and day, which routine, where, what sort of call, then ticket and scope if one was opened
  - svc dates + WOs undr agrmt M2210
  - One customer has an upkeep plan. On which days were we supposed to come, and was something opened for each?
*/
SELECT SMAgreementService.Revision, SMAgreementService.Service, SMAgreementService.Description,
    SMAgreementService.ServiceSite, SMAgreementService.CallType, SMAgreementServiceDate.ServiceDate,
    SMAgreementServiceDate.WorkOrder, SMAgreementServiceDate.Scope
FROM SMAgreementService WITH (NOLOCK)
LEFT JOIN SMAgreementServiceDate WITH (NOLOCK)
    ON SMAgreementService.SMCo = SMAgreementServiceDate.SMCo
    AND SMAgreementService.Agreement = SMAgreementServiceDate.Agreement
    AND SMAgreementService.Revision = SMAgreementServiceDate.Revision
    AND SMAgreementService.Service = SMAgreementServiceDate.Service
WHERE SMAgreementService.SMCo = @SMCo
    AND SMAgreementService.Agreement = @Agreement
ORDER BY SMAgreementService.Revision, SMAgreementServiceDate.ServiceDate, SMAgreementService.Service
