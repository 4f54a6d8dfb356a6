/*
title: References that a vendor gave
grain: one reference
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
  Vendor: {type: bVendor, example: 1050}
asks:
  - Whom can I call to ask how this subcontractor worked for others?
  - Past customers and bankers the bidder named on the questionnaire
  - References of a vendor with contact, phone and e-mail
  - vendor references
  - Vendor 1050 wants the 900,000 sitework package; who vouches for them?
  - Kind, company, person, phone, e-mail, city, state, notes
  - who can tell me if Cobalt Excavating is any good
  - People who can vouch for firm 1050, with telephone and mail
  - Before we give Cobalt the 900,000 sitework deal, whom did it name, what kind of relation, company, person, phone, mail and town, remarks included
  - phone refs on 1050
  - Everyone vendor 1050 named as a reference, type, company, person, phone, email, city, remarks
  - refs on vndr 2210 w ph + email
  - Which former customers or banks may I ring to find out whether this company does good work?
*/
SELECT PCReferences.Seq, PCReferences.ReferenceTypeCode, PCReferences.Company, PCReferences.Contact,
    PCReferences.Phone, PCReferences.Email, PCReferences.City, PCReferences.State, PCReferences.Notes
FROM PCReferences WITH (NOLOCK)
WHERE PCReferences.VendorGroup = @VendorGroup
    AND PCReferences.Vendor = @Vendor
ORDER BY PCReferences.Seq
