/*
title: States and provinces with their country
grain: one state
level: basic
parameters: {}
asks:
  - Which states and provinces are on file, and to which country do they belong?
  - State codes with country name
  - We opened an office in Calgary and the address check refuses AB; before I call support I want to see all the codes that the system knows, with the name, the short name that goes on the W-2 and the country they are filed under.
  - state code list
  - al the provences and states we have
  - is AB under CA, and does PR exist for Puerto Rico
  - Country, country name, state, name, W-2 name.
  - Regions an address may carry, abbreviation and long form, grouped under US, Canada or Mexico
  - We open an office in Alberta on march 1 and addresses are refused; show each code known to the program by country, its name, and the short name for W-2s
  - province and state codes loaded
  - Nation first, its regions beneath with abbreviation, long form, and what gets printed on wage statements
  - ST codes list w/ cntry, is AB / PR in there
  - Which states and provinces does the program know, and in what country does it think each lies?
*/
SELECT HQST.Country, HQCountry.CountryName, HQST.State, HQST.Name, HQST.W2Name
FROM HQST WITH (NOLOCK)
LEFT JOIN HQCountry WITH (NOLOCK)
    ON HQST.Country = HQCountry.Country
ORDER BY HQST.Country, HQST.State
