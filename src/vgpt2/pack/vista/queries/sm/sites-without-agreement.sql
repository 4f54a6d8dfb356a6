/*
title: Customer sites without an agreement service
grain: one service site
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Which sites have no maintenance agreement?
  - Service sites not covered by any agreement service
  - uncovered sites
  - Sites of customers for which no agreement has a service, with address and customer name.
  - buildings we could sell a contract to
  - client locations that aren't part of any maintenance contract
  - Sales presents its prospect list to the owner Thursday, so find buildings where no service is under contract, with the town and the client's name.
  - uncontracted doors to knock on
  - by client's name, then the location's number and name and its town, where no contract includes that place
  - svc sites not on any agrmt
  - For which customers' buildings don't we have a regular upkeep plan, so we might offer one?
*/
SELECT SMServiceSite.ServiceSite, SMServiceSite.Description, SMServiceSite.City, SMServiceSite.Customer, ARCM.Name
FROM SMServiceSite WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMServiceSite.CustGroup = ARCM.CustGroup
    AND SMServiceSite.Customer = ARCM.Customer
WHERE SMServiceSite.SMCo = @SMCo
    AND NOT EXISTS (
        SELECT 1
        FROM SMAgreementService WITH (NOLOCK)
        WHERE SMAgreementService.SMCo = SMServiceSite.SMCo
            AND SMAgreementService.ServiceSite = SMServiceSite.ServiceSite
    )
ORDER BY ARCM.Name, SMServiceSite.ServiceSite
