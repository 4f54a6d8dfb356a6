/*
title: Bank accounts that several vendors share
grain: one vendor
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Which vendors in our file have the same account number as another vendor, and is the routing number equal too?
  - Vendors grouped by a bank account that more than one of them uses
  - is vendor 2210 n 5873 the same acct
  - shared vendor bank accounts
  - Possible duplicates or straw companies in the supplier master
  - Account, how many use it, routing number, vendor number, name, tax id, active, last invoice date
  - Are Northside Drywall and NSD Contractors paid into one account?
  - Any deposit account used by two or more suppliers on file?
  - 'Forensic review looks for straw companies: suppliers paid into the same account, with routing, tax number, live or not, and newest bill for both'
  - same ACH account, different suppliers
  - Account number, how many suppliers use it, routing number, each supplier's name, tax number, live or not, newest bill
  - 'dup bnk acct # across vndrs, shell co chk'
  - Do two companies in our files have their money sent to the very same bank account?
*/
WITH SharedAccounts AS (
    SELECT APVM.VendorGroup, APVM.BankAcct, COUNT(*) AS Vendors
    FROM HQCO WITH (NOLOCK)
    JOIN APVM WITH (NOLOCK)
        ON HQCO.VendorGroup = APVM.VendorGroup
    WHERE HQCO.HQCo = @Co
        AND APVM.BankAcct IS NOT NULL
    GROUP BY APVM.VendorGroup, APVM.BankAcct
    HAVING COUNT(*) > 1
)
SELECT SharedAccounts.BankAcct, APVM.RoutingId, SharedAccounts.Vendors, APVM.Vendor, APVM.Name, APVM.TaxId,
    APVM.ActiveYN, APVM.LastInvDate
FROM SharedAccounts
JOIN APVM WITH (NOLOCK)
    ON SharedAccounts.VendorGroup = APVM.VendorGroup
    AND SharedAccounts.BankAcct = APVM.BankAcct
ORDER BY SharedAccounts.BankAcct, APVM.RoutingId, APVM.Vendor
