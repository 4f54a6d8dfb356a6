/*
title: Service sites of a customer
grain: one site
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  Customer: {type: bCustomer, example: 100}
asks:
  - Which sites do we service for this customer?
  - Service sites by customer
  - customer sites
  - Sites of one service customer with address.
  - where does this client have buildings
*/
SELECT SMServiceSite.ServiceSite, SMServiceSite.Description, SMServiceSite.Address1, SMServiceSite.City,
    SMServiceSite.State
FROM SMServiceSite WITH (NOLOCK)
WHERE SMServiceSite.SMCo = @SMCo
    AND SMServiceSite.Customer = @Customer
ORDER BY SMServiceSite.ServiceSite
