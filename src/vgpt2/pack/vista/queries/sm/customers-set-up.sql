/*
title: Active service customers with name, city, phone and primary technician
grain: one service customer
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Who is set up as a customer of the service department?
  - Active accounts of service with name, city, telephone, rate template and the technician who usually goes
  - service customer list
  - wich customers can i actualy open a call for
  - Is Pinecrest Dental set up for us, and who is their regular tech?
  - The new girl at the front desk keeps asking me whether somebody who calls in is already known to service or only to construction, so please give me a list of everyone the service side knows and still serves, with a phone number and the town, so that she can look before she asks, Ostrander Foods and 1204 included.
  - Everyone whose boiler we may be asked to fix.
*/
SELECT SMCustomer.Customer, ARCM.Name, ARCM.City, ARCM.State, ARCM.Phone, SMCustomer.PrimaryTechnician,
    SMCustomer.RateTemplate, SMCustomer.BillToARCustomer
FROM SMCustomer WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON SMCustomer.CustGroup = ARCM.CustGroup
    AND SMCustomer.Customer = ARCM.Customer
WHERE SMCustomer.SMCo = @SMCo
    AND SMCustomer.Active = 'Y'
ORDER BY ARCM.Name, SMCustomer.Customer
