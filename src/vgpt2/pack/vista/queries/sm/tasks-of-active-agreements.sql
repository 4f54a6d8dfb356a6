/*
title: Tasks promised by the services of active agreements with customer, site and the equipment to work on
grain: one task of an agreement service
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - What exactly have we promised to do under each maintenance contract in force?
  - Customer name, agreement, service, site, task name, item with manufacturer and model for agreements whose revision is active
  - promised tasks by agreement
  - wat filters an belts r we suppose to change under the Lakewood contract
  - Does contract M2210 cover the chiller on the roof of Lakewood Tower or only the two pumps?
  - Before the spring season starts the lead technicians want a book in the truck that says for each contract customer and each building what has to be looked at, on which unit, of which make, so that nobody cleans the coils of a machine that is not in the contract and forgets the one that is.
  - The checklist behind every yearly deal.
  - checklists behind running maintenance contracts, with client and the unit each step is for
  - Lakewood's lawyer says we cleaned the wrong chiller, so for contracts running now show the client, building, visit, each step owed, and the unit, make, model, where it stands.
  - what's in the PM scope
  - by client's name, contract, visit and step in order, with the building, the wording of the step and the unit's brand, model and place
  - PM tsk lists on actv agrmts, unit + mfr
  - For customers with an upkeep plan, what exactly must our people do to which machine?
*/
SELECT SMAgreementExtended.Customer, ARCM.Name, SMAgreementService.Agreement, SMAgreementService.Revision,
    SMAgreementService.Service, SMAgreementService.Description AS ServiceName, SMAgreementService.ServiceSite,
    SMAgreementServiceTask.Task, SMAgreementServiceTask.Name AS TaskName, SMAgreementServiceTask.ServiceItem,
    SMServiceItems.Manufacturer, SMServiceItems.Model, SMServiceItems.Location
FROM SMAgreementServiceTask WITH (NOLOCK)
JOIN SMAgreementService WITH (NOLOCK)
    ON SMAgreementServiceTask.SMCo = SMAgreementService.SMCo
    AND SMAgreementServiceTask.Agreement = SMAgreementService.Agreement
    AND SMAgreementServiceTask.Revision = SMAgreementService.Revision
    AND SMAgreementServiceTask.Service = SMAgreementService.Service
JOIN SMAgreementExtended WITH (NOLOCK)
    ON SMAgreementService.SMCo = SMAgreementExtended.SMCo
    AND SMAgreementService.Agreement = SMAgreementExtended.Agreement
    AND SMAgreementService.Revision = SMAgreementExtended.Revision
JOIN ARCM WITH (NOLOCK)
    ON SMAgreementExtended.CustGroup = ARCM.CustGroup
    AND SMAgreementExtended.Customer = ARCM.Customer
LEFT JOIN SMServiceItems WITH (NOLOCK)
    ON SMAgreementService.SMCo = SMServiceItems.SMCo
    AND SMAgreementService.ServiceSite = SMServiceItems.ServiceSite
    AND SMAgreementServiceTask.ServiceItem = SMServiceItems.ServiceItem
WHERE SMAgreementServiceTask.SMCo = @SMCo
    AND SMAgreementExtended.RevisionStatus = 2
ORDER BY ARCM.Name, SMAgreementService.Agreement, SMAgreementService.Service, SMAgreementServiceTask.Task
