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
*/
SELECT HQST.Country, HQCountry.CountryName, HQST.State, HQST.Name, HQST.W2Name
FROM HQST WITH (NOLOCK)
LEFT JOIN HQCountry WITH (NOLOCK)
    ON HQST.Country = HQCountry.Country
ORDER BY HQST.Country, HQST.State
