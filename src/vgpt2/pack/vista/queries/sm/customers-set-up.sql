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
  - accounts that service still looks after, with town, telephone and usual mechanic
  - The insurance broker asks how many service accounts we keep live and where they are, so give each one's name, town, state, phone, rate sheet, and regular technician.
  - live accounts, service side
  - alphabetically, customer number and name, town and state, telephone, the usual mechanic, the rate sheet and which account gets the bill
  - SM custs actv, city/ph + primry tech
  - Someone phones about a broken boiler. Where can I look up if that caller is known to our repair department?
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
