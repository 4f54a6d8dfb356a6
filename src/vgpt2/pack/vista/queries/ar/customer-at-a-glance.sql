/*
title: One customer with contact, phone, address, status, payment terms and credit limit
grain: one customer
level: basic
parameters:
  CustGroup: {type: bGroup, example: 1}
  Customer: {type: bCustomer, example: 100}
asks:
  - What is the credit limit of customer 100, and who is our contact there?
  - Contact person, telephone, mail, billing address, terms, status and limit for one customer number
  - customer 355 contact
  - I am about to call the treasurer of the water district about the retention and would like his number, the address that we bill to, the terms we agreed, and whether there is a limit on their account
  - whats the fone and terms for custmer 1180
  - How do I get hold of this client?
  - Is number 902, Pine Ridge Homes, on hold or active, and on what terms?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, ARCM.EMail, ARCM.BillAddress, ARCM.BillCity,
    ARCM.BillState, ARCM.BillZip, ARCM.Status, ARCM.PayTerms, ARCM.CreditLimit, ARCM.DateOpened
FROM ARCM WITH (NOLOCK)
WHERE ARCM.CustGroup = @CustGroup
    AND ARCM.Customer = @Customer
