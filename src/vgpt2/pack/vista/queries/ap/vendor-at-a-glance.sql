/*
title: One vendor with contact, phone, e-mail, address, payment terms and last invoice date
grain: one vendor
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
  Vendor: {type: bVendor, example: 100}
asks:
  - Whom do we call at vendor 100, and under what number?
  - Contact, telephone, mail, address, terms and date of the last bill for a vendor number
  - vendor 4410 phone
  - The lawyer wants to serve a notice on one of our suppliers and needs what we have on file, meaning the contact person, the mailing address, the phone, and when they last sent us anything
  - wats the adress n terms for vendr 2057
  - How do I reach this supplier?
  - Where is Rocky Mountain Precast, number 812, located and how do they want to be reached?
  - How to reach supplier 812, and what terms do we have?
  - Their check bounced back and accounting must phone today; tell me who answers for supplier 10234, telephone, e-mail, street address, and the newest bill
  - contact card, supplier 2057
  - Name, contact person, telephone, e-mail, street, city, zip, terms, active or not, most recent bill, for one supplier number
  - vndr 4410 ph/email/addr + net what
  - Who is our person at a certain company, where are they located and how soon do we have to pay them?
*/
SELECT APVM.Vendor, APVM.Name, APVM.Contact, APVM.Phone, APVM.EMail, APVM.Address, APVM.City, APVM.State, APVM.Zip,
    APVM.PayTerms, APVM.ActiveYN, APVM.LastInvDate
FROM APVM WITH (NOLOCK)
WHERE APVM.VendorGroup = @VendorGroup
    AND APVM.Vendor = @Vendor
