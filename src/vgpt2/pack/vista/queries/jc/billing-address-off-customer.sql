/*
title: Open contracts whose billing address differs from the billing address of the customer
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which contracts do we bill to an address other than the one on the customer?
  - Open contracts with bill-to street, city and zip beside the customer's where they are not the same
  - bill-to address mismatch
  - Contract, description, customer, contract street, city, state, zip, customer street, city, state, zip
  - Pay application 9 for Northgate Mall went to their old office on Fifth Avenue and lay there for a month, it turns out that the contract carries an address of its own, so let us look at all that are different and decide which are on purpose
  - contrcts were the mailing adress isnt the customers
  - Envelopes possibly going to the wrong door, e.g. on 1023-
  - Open contracts mailing invoices somewhere other than the client's usual place
  - Pay app 9 lay a month at Northgate's old office; which running contracts carry a street, town or zip of their own that departs from the client file
  - draws mailed to a different place
  - By client's name, contract, its street, town, state and zip next to the client's own
  - bill-to on cntrct <> cust bill addr, opn only
  - Do we send bills for some project to another address than the one on file for that client?
*/
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, JCCM.BillAddress, JCCM.BillCity, JCCM.BillState,
    JCCM.BillZip, ARCM.BillAddress AS CustomerAddress, ARCM.BillCity AS CustomerCity,
    ARCM.BillState AS CustomerState, ARCM.BillZip AS CustomerZip
FROM JCCM WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.BillAddress IS NOT NULL
    AND (JCCM.BillAddress <> ARCM.BillAddress OR JCCM.BillCity <> ARCM.BillCity OR JCCM.BillZip <> ARCM.BillZip)
ORDER BY ARCM.Name, JCCM.Contract
