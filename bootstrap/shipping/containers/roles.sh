#!/bin/bash
# The roles and the database of docs/operations/install.md, for the PostgreSQL of compose.yaml.
set -eu
psql -q -v ON_ERROR_STOP=1 -d postgres <<SQL
create role freehold_owner login password '$OWNER_PASSWORD';
create role freehold_api login password '$API_PASSWORD';
create role freehold_auth login password '$AUTH_PASSWORD';
create database freehold owner freehold_owner encoding 'UTF8' template template0;
revoke all on database freehold from public;
grant connect on database freehold to freehold_api, freehold_auth;
SQL
psql -q -v ON_ERROR_STOP=1 -d freehold <<SQL
alter schema public owner to freehold_owner;
revoke all on schema public from public;
grant usage on schema public to freehold_api;
create schema auth authorization freehold_auth;
SQL
