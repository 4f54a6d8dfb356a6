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
  - How to reach client 1180, and what terms and ceiling apply?
  - Treasurer of the water district must be called about retention; get number 355's contact, telephone, e-mail, billing address, state of the account, terms
  - client card, number 902
  - Name, contact person, telephone, e-mail, billing street, city, zip, state of account, terms, ceiling, opening date, for one client
  - cust 10210 ph/email/bill addr + cr limt
  - Who is our person at a certain client, where do we mail bills, and how much credit do they get?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, ARCM.EMail, ARCM.BillAddress, ARCM.BillCity,
    ARCM.BillState, ARCM.BillZip, ARCM.Status, ARCM.PayTerms, ARCM.CreditLimit, ARCM.DateOpened
FROM ARCM WITH (NOLOCK)
WHERE ARCM.CustGroup = @CustGroup
    AND ARCM.Customer = @Customer
