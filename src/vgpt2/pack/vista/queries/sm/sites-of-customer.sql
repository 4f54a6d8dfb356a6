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
  - every location we look after for account 100, with its address
  - The school district wants its invoice split by building before the budget meeting, so which locations are set up under customer 1204, on what street, in what town?
  - all the places of one account
  - by location number, its name, street, town and state, for one client
  - svc sites for cust 1204, addr
  - One customer owns several buildings. At which of these do we do repairs, and where do they stand?
*/
SELECT SMServiceSite.ServiceSite, SMServiceSite.Description, SMServiceSite.Address1, SMServiceSite.City,
    SMServiceSite.State
FROM SMServiceSite WITH (NOLOCK)
WHERE SMServiceSite.SMCo = @SMCo
    AND SMServiceSite.Customer = @Customer
ORDER BY SMServiceSite.ServiceSite
